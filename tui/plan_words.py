"""The words of the safety plan as they are typed: what is saved, what is not, and all of it on disk at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.check_ins import Draft
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.safety_plan import SECTIONS, SafetyPlan, plan_of
from holdfast.wording import say

if TYPE_CHECKING:
    from tui.app import HoldfastApp

FORMS = "safety_plan:"
"""What the names of the drafts begin with; there is one for each section that is not as it is saved."""


class PlanWords:
    """A view of the plan in the journal and of the drafts of its sections.

    Attributes:
        texts: id of a section to its words as typed; every section is there.
        told_unkept: the person was told that what they type cannot be written down.
    """

    def __init__(self, app: HoldfastApp) -> None:
        """Take up what is saved, and over it what was being typed."""
        self._app = app
        self._aside: dict[str, str] | None = None
        self._warned = self.told_unkept = False
        self.texts: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self.saved = SafetyPlan()
        self.look()

    def look(self) -> None:
        """Look at the journal; words that are not saved stay.

        Raises:
            JournalProblem: it cannot be read.
        """
        self.saved = self._app.journal.safety_plan()
        if self.told_unkept:
            return  # what is typed stands nowhere but here
        drafts = self._app.journal.drafts(FORMS)
        typed = {form.removeprefix(FORMS): draft.note for form, draft in drafts.items()}
        self.texts = {each: typed.get(each, self.saved.sections.get(each, "")) for each in SECTIONS}
        self._kept = dict(self.texts)

    @property
    def has_unsaved(self) -> bool:
        """Whether there are words that are not saved."""
        return any(self.texts[each].strip() != self.saved.sections.get(each, "") for each in SECTIONS)

    @property
    def can_turn(self) -> bool:
        """Whether there is something to set aside, or something aside to bring back."""
        return self.has_unsaved or self._aside is not None

    def keep(self) -> None:
        """Write the drafts now, and forget those that say what is saved; also called before any end."""
        journal = self._app.journal
        try:
            for section in SECTIONS:
                text = self.texts[section]
                if text == self._kept[section]:
                    continue
                if text == self.saved.sections.get(section, ""):
                    journal.drop_draft(FORMS + section)
                else:
                    journal.keep_draft(FORMS + section, Draft(new_id(self._app.clock()), note=text, changing=True))
                self._kept[section] = text
        except Refusal as problem:
            if not self.told_unkept:
                self.told_unkept = True
                self._app.tell(say("check_in.keeping_failed_why", why=problem.sentence), error=True)
        else:
            self.told_unkept = False

    def may_leave(self) -> bool:
        """Keep what is typed; return whether it is on disk, or the person was told before that it is not."""
        self.keep()
        if not self.told_unkept or not self.has_unsaved or self._warned:
            return True
        self._warned = True
        self._app.tell(say("check_in.leaving_unkept"), error=True)
        return False

    def save(self) -> bool:
        """Save what is typed; return whether that was done. On a refusal it is said why, and the words stay."""
        app = self._app
        try:
            plan = plan_of(self.texts, self.saved, app.today)
            if plan != self.saved:
                app.journal.save_safety_plan(plan)
            for section in SECTIONS:
                app.journal.drop_draft(FORMS + section)
        except Refusal as refusal:
            app.tell(refusal.sentence, error=True)
            return False
        self._aside = None
        self.look()
        app.tell(say("safety_plan.saved"))
        app.keep_support_readable()
        return True

    def turn(self) -> None:
        """Set what is not saved aside; or bring back what is aside."""
        if self.has_unsaved:
            self._aside = self.texts
            self.texts = {section: self.saved.sections.get(section, "") for section in SECTIONS}
            self._app.tell(say("safety_plan.aside"))
        elif self._aside is not None:
            self.texts, self._aside = self._aside, None
        self.keep()
