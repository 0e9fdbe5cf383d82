"""After an exercise: how distressed one is now, the words for it, and where to go from here. All of it can be left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.check_ins import CheckIn, Draft
from holdfast.ids import new_id
from holdfast.playing.carried import carried_from, into_draft, naming_of
from holdfast.playing.play import Play
from holdfast.playing.told import all_words, went_up, words_after
from holdfast.refusals import Refusal
from holdfast.therapy.ready import ready_of_practice
from holdfast.therapy.topics import Ready
from holdfast.wording import dates, say
from storage.journal import JournalProblem
from tui.commands import BY_ID, bindings
from tui.lazy import screen
from tui.place import HoldfastScreen
from tui.playing.answering import DIGITS
from tui.playing.beside_it import key
from tui.playing.underway import Underway
from tui.therapy.topics import bring, bring_at_once
from widgets.distress_row import DistressRow
from widgets.frame import PlaceRow
from widgets.page import Page


class AfterScreen(HoldfastScreen[None]):
    """The end of an exercise. Whatever key leads away, what was done is saved first."""

    WHERE = "after"
    FOOTER: ClassVar[tuple[str, ...]] = ("rate_after", "ten_after", "done", "skip_after", "once_more")
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = bindings("after")
    CSS_PATH = "after.tcss"

    def __init__(self, underway: Underway) -> None:
        """Make the screen.

        Args:
            underway: the exercise, which is over and not saved yet.
        """
        super().__init__()
        self._underway = underway
        self._carried = carried_from(underway.play)
        self._problem = ""
        self._warned = False
        self._unnamed = self._waiting_for_a_word() if self._carried.names else None

    @property
    def _play(self) -> Play:
        return self._underway.play

    def _waiting_for_a_word(self) -> CheckIn | None:
        """Return the newest check-in if it says "no word yet", and has none still."""
        journal = self.holdfast.journal
        try:
            newest, unnamed = journal.check_ins(limit=1), journal.unnamed(1)
        except JournalProblem:
            return None
        return unnamed[0] if unnamed and newest and unnamed[0].id == newest[0].id else None

    def header(self) -> PlaceRow:
        """Return the header, which names the exercise."""
        row = PlaceRow((), self._play.base.name)
        row.right = say("playing.after")
        return row

    def compose_body(self) -> Iterable[Widget]:
        """The question, its digits, the words, what is offered."""
        plain = self.holdfast.settings.plain_symbols
        with Container(id="middle"), Page(id="after"):
            yield Static(say("playing.distress"), classes="asked", markup=False)
            yield DistressRow(anchors=(say("playing.calm"), say("playing.most")), plain=plain)
            yield Static(id="told")
            yield Static(say("playing.any_answer"), id="any", markup=False)
            yield Static(id="problem", markup=False)
            yield Static(id="offers")

    def on_mount(self) -> None:
        """Show what there is to say; a plan that was looked at again asks nothing, and is saved at once."""
        self._show()
        if self._play.follows:
            self._leave()

    def _show(self) -> None:
        play = self._play
        self.query_one(DistressRow).value = play.after
        self.query_one("#told", Static).update(self._told())
        offers, problem = self.query_one("#offers", Static), self.query_one("#problem", Static)
        lines = self._offers()
        offers.update(Content("\n").join(lines))
        offers.display = bool(lines)
        problem.update(self._problem)
        problem.display = bool(self._problem)
        for name in (".asked", "DistressRow", "#told"):
            self.query_one(name).display = not play.follows
        self.query_one("#any").display = not (play.follows or self._problem)
        self.draw_keys()

    def _told(self) -> Content:
        """Return what the digits say."""
        play = self._play
        if play.after is None:
            return Content("" if play.before is None else say("playing.before_is", before=play.before))
        if play.before is None:
            return Content(say("playing.now", after=play.after))
        numbers = say("playing.before_now", before=play.before, after=play.after)
        return Content.assemble((numbers, "$text-muted"), "  ", (words_after(play), "$foreground"))

    def _offers(self) -> list[Content]:
        """Return what can be done from here, a line each."""
        play, found = self._play, []
        if self._problem:
            return [self._key("save", "try_again"), self._key("copy_words", "copy")]
        if went_up(play):
            found += [self._key("look_around", "look_around"), self._key("feet", "feet")]
            found.append(key(self.as_changed(BY_ID["support"]).shown, say("places.support")))
        if play.base.rate_every:
            answers = [self._chosen("acted", play.acted is True), self._chosen("did_not_act", play.acted is False)]
            found += [Content.assemble(say("playing.urge"), "   ", Content("   ").join(answers))]
            found.append(Content.styled(say("playing.left_open"), "$text-muted"))
        ready = self.ready_to_bring()
        if ready is not None:
            words = say("topics.after_offer", words=ready.words)
            found.append(key(self.as_changed(BY_ID["bring_after"]).shown, words))
        if not self._carried.is_empty:
            found.append(self._key("into_check_in", "into_check_in"))
        if self._unnamed is not None:
            day = dates.day_of(self._unnamed.moment.day, self.holdfast.today)
            found.append(key(self.as_changed(BY_ID["into_naming"]).shown, say("playing.into_naming", day=day)))
        return found

    def _key(self, command_id: str, words: str) -> Content:
        return key(self.as_changed(BY_ID[command_id]).shown, say(f"playing.{words}"))

    def _chosen(self, command_id: str, is_chosen: bool) -> Content:
        """Return a key and its words, bold where that was chosen."""
        words = say(f"playing.{command_id}")
        if not is_chosen:
            return self._key(command_id, command_id)
        pill = f"[{words}]" if self.holdfast.settings.plain_symbols else f" {words} "
        style = "bold" if self.holdfast.settings.plain_symbols else "bold $chosen-text on $primary"
        return Content.assemble((self.as_changed(BY_ID[command_id]).shown, "bold $foreground"), " ", (pill, style))

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        play = self._play
        cannot = {
            "look_around": not went_up(play),
            "feet": not went_up(play),
            "into_naming": self._unnamed is None,
            "copy_words": not self._problem,
            "once_more": play.follows,
        } | dict.fromkeys(("acted", "did_not_act"), not play.base.rate_every)
        return say(f"playing.no_{command_id}") if cannot.get(command_id) else None

    # Digits

    def on_key(self, event: events.Key) -> None:
        """Take a digit; say why a dimmed key does nothing."""
        if event.key in DIGITS and not self._play.follows:
            event.stop()
            self._rate(DIGITS[event.key])
        else:
            super().on_key(event)

    @on(DistressRow.Answered)
    def _clicked(self, event: DistressRow.Answered) -> None:
        self._rate(event.value)

    def _rate(self, value: int | None) -> None:
        self._change(self._play._replace(after=value))

    def action_no_after(self) -> None:
        """Take the answer back."""
        self._rate(None)

    def action_acted(self) -> None:
        """Say that the urge was acted on, or take that back."""
        self._change(self._play._replace(acted=None if self._play.acted is True else True))

    def action_did_not_act(self) -> None:
        """Say that it was not, or take that back."""
        self._change(self._play._replace(acted=None if self._play.acted is False else False))

    def _change(self, play: Play) -> None:
        self._underway.play = play
        self._underway.keep()
        self._show()

    def keep_draft(self) -> None:
        """Keep everything as it stands; called before any end."""
        if self.is_attached:
            self._underway.keep(anew=True)

    # Ways from here

    def action_done(self) -> None:
        """Save, and go."""
        self._leave()

    def action_skip(self) -> None:
        """Save, and go; where it cannot be saved, go the second time."""
        if not self._problem:
            self._leave()
        elif self._warned:
            self.dismiss()
        else:
            self._warned = True
            self.holdfast.tell(say("playing.leave_unsaved"), error=True)

    def save(self) -> None:
        """Save, and go; once more where it could not be saved."""
        self._leave()

    def action_copy_words(self) -> None:
        """Copy everything that was written, so that it can be kept elsewhere."""
        self.app.copy_to_clipboard(all_words(self._play))
        self.holdfast.tell(say("playing.copied"))

    def action_look_around(self) -> None:
        """Go to looking around the room."""
        self._leave(lambda: self.holdfast.start_exercise("orienting"))

    def action_feet(self) -> None:
        """Go to feeling the feet on the floor."""
        self._leave(lambda: self.holdfast.start_exercise("feet-on-floor"))

    def action_another(self) -> None:
        """Go to the exercise that stands first."""
        self._leave(self.holdfast.action_exercise)

    def action_once_more(self) -> None:
        """Do it once more, from the beginning."""
        play = self._play
        self._leave(lambda: self.holdfast.start_exercise(play.base.id, play.variant))

    def to_bring(self) -> Ready | None:
        """What came of an exercise that leads to a session, as it will be saved."""
        return None if self._play.follows else ready_of_practice(self._underway.practice)

    def action_bring(self) -> None:
        """Keep what came of it as something to bring, once it is saved; where nothing is ready, ask for a line."""
        app, ready = self.holdfast, self.ready_to_bring()
        if ready is None:
            bring(app)
        else:
            self._leave(lambda: bring_at_once(app, ready))

    def action_into_check_in(self) -> None:
        """Check in, with what was found in the exercise filled in."""
        self._leave(self._check_in)

    def _check_in(self) -> None:
        app = self.holdfast
        if not self._carried.is_empty:
            try:
                draft = app.journal.draft("check_in") or Draft(new_id(app.clock()))
                app.journal.keep_draft("check_in", into_draft(self._carried, draft))
            except Refusal as problem:
                app.tell(problem.sentence, error=True)
        app.push_screen(screen("check_in")())

    def action_into_naming(self) -> None:
        """Keep the words as those found later for a check-in that had none."""
        app, check_in = self.holdfast, self._unnamed
        if check_in is None:
            return
        try:
            app.journal.save_naming(naming_of(self._carried, new_id(app.clock()), check_in.id, app.today))
        except Refusal as problem:
            app.tell(problem.sentence, error=True)
            return
        self._unnamed = None
        self._show()
        app.tell(say("playing.named"))

    def _leave(self, then: Callable[[], object] | None = None) -> None:
        """Save it, and go; where it cannot be saved say why, and stay with everything that was written."""
        app = self.holdfast
        try:
            self._underway.save()
        except Refusal as problem:
            self._problem = f"{say('playing.not_saved', why=problem.sentence)} {say('playing.stays_here')}"
            self._show()
            return
        self.dismiss()
        app.tell(say("playing.saved"))
        app.turn()
        if then is not None:
            then()
