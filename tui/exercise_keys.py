"""What can be done with one exercise: in the list of Skills, and on the page that tells all about one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from holdfast.exercise_words import pattern_told, time_shortly
from holdfast.exercises import Exercise, Variant
from holdfast.own_form import can_be_typed
from holdfast.practices import Practice
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.exercise_library import HIDDEN, ExerciseLibrary, library_of
from tui.place import PlaceScreen
from widgets.choice_list import Choice
from widgets.choose import Choose
from widgets.exercise_pane import About
from widgets.frame import Key
from widgets.one_of_few import Few, OneOfFew

_WITH_ONE = ("start", "read", "variant", "pin", "caution", "copy", "change", "delete")
AS_IT_IS = "as it is"


class ExerciseKeys(PlaceScreen):
    """A screen with one exercise in view, and the keys that do something with it."""

    PLACE = "skills"

    def __init__(self) -> None:
        super().__init__()
        self.library = ExerciseLibrary()

    @property
    def exercise(self) -> Exercise | None:
        """The exercise in view; None for none."""
        raise NotImplementedError

    def read_library(self) -> None:
        """Read the exercises anew; where they cannot be read, it is said why and those from before stay."""
        try:
            self.library = library_of(self.holdfast.journal)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)

    def about(self, exercise: Exercise) -> About:
        """Return all that is told of an exercise."""
        uses: Sequence[Practice] = ()
        if self.library.help(exercise) is not None:
            try:
                uses = self.holdfast.journal.practices(exercise=exercise.id)
            except JournalProblem as problem:
                self.holdfast.tell(problem.sentence, error=True)
        return self.library.about(exercise, uses, self.holdfast.today, self.keys_in_text())

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act on the exercise in view."""
        place, _, verb = command_id.partition("_")
        if place not in ("skills", "exercise") or verb not in _WITH_ONE:
            return None
        exercise = self.exercise
        if exercise is None:
            return say("skills.no_exercise")
        cannot = {
            "variant": ("no_variant", not exercise.variants),
            "caution": ("no_caution", not self.library.cautions(exercise)),
            "change": ("not_own", not exercise.own),
            "delete": ("not_own", not exercise.own),
            "copy": ("is_own" if exercise.own else "not_made_own", exercise.own or not can_be_typed(exercise)),
        }
        reason, so = cannot.get(verb, ("", False))
        return say(f"skills.{reason}") if so else None

    def keys_shown(self, ids: Iterable[str]) -> tuple[Key, ...]:
        """Return the keys, those whose words depend on the exercise with what they would do now."""
        return tuple(key._replace(words=self._words(key)) for key in super().keys_shown(ids))

    def _words(self, key: Key) -> str:
        exercise, verb = self.exercise, key.id.partition("_")[2]
        if exercise is None:
            return key.words
        if verb == "variant" and len(exercise.variants) == 1:
            return exercise.variants[0].name
        if verb == "pin" and exercise.id in self.library.known.pinned:
            return say("skills.unpin")
        if verb == "caution":
            return say("skills.show_again" if self._hidden_all(exercise) else "skills.does_not_apply")
        return key.words

    def _hidden_all(self, exercise: Exercise) -> bool:
        cautions = self.library.cautions(exercise)
        return bool(cautions) and all(each.id in self.library.hidden for each in cautions)

    def keys_in_text(self) -> Mapping[str, tuple[str, str]]:
        """Return the keys that stand in the text about the exercise, at the blocks they belong to."""
        names = {"take_care": "caution", "variants": "variant"}
        ids = {block: f"{self.WHERE}_{verb}" for block, verb in names.items()}
        keys = {key.id: key for key in self.keys_shown(ids.values()) if key.can_act}
        words = {"variants": say("skills.start_other")}
        return {
            block: (keys[key].shown, words.get(block, keys[key].words)) for block, key in ids.items() if key in keys
        }

    def action_start(self) -> None:
        """Start the exercise at once."""
        self._with_one(lambda exercise: self.holdfast.start_exercise(exercise.id))

    def action_variant(self) -> None:
        """Start it in another way; where there are several, ask which."""
        self._with_one(self._start_variant)

    def _start_variant(self, exercise: Exercise) -> None:
        def chosen(variant: str | None) -> None:
            if variant is not None:
                self.holdfast.start_exercise(exercise.id, "" if variant == AS_IT_IS else variant)

        if len(exercise.variants) == 1:
            chosen(exercise.variants[0].id)
            return
        ways = [_way(AS_IT_IS, say("skills.as_it_is"), exercise)]
        ways += [_way(each.id, each.name, each) for each in exercise.variants]
        asked, told = say("skills.variant_asked"), say("skills.variant_told")
        self.app.push_screen(OneOfFew(asked, told, ways, does=say("skills.start"), plain=self._plain), chosen)

    def action_pin(self) -> None:
        """Pin it, or let it go."""
        self._with_one(self._pin)

    def _pin(self, exercise: Exercise) -> None:
        pinned = exercise.id not in self.library.known.pinned
        self.written(lambda: self.holdfast.journal.pin(exercise.id, pinned), "pinned_now" if pinned else "unpinned")

    def action_caution(self) -> None:
        """Hide a caution that does not apply, or show it again; where there are several, ask which."""
        self._with_one(self._ask_caution)

    def _ask_caution(self, exercise: Exercise) -> None:
        cautions = self.library.cautions(exercise)

        def chosen(caution_id: str | None) -> None:
            if caution_id is not None:
                self._turn_caution(caution_id)

        if len(cautions) == 1:
            chosen(cautions[0].id)
            return
        hidden = self.library.hidden
        choices = [Choice(each.id, each.short, chosen=each.id in hidden) for each in cautions]
        asked, told = say("skills.cautions_asked"), say("skills.cautions_told")
        self.app.push_screen(Choose(asked, told, choices, plain=self._plain), chosen)

    def _turn_caution(self, caution_id: str) -> None:
        hidden = [each for each in self.library.hidden if each != caution_id]
        hides = len(hidden) == len(self.library.hidden)
        kept = [*hidden, caution_id] if hides else hidden
        said = "caution_hidden" if hides else "caution_shown"
        self.written(lambda: self.holdfast.journal.set_setting(HIDDEN, kept), said)

    def action_delete(self) -> None:
        """Delete an own one, without a question: undo brings it back, and its uses stay."""
        self._with_one(self._delete)

    def _delete(self, exercise: Exercise) -> None:
        self.written(lambda: self.holdfast.journal.delete_own_exercise(exercise.id), "deleted")

    def action_change(self) -> None:
        """Change an own one."""
        self._with_one(self.open_form)

    def action_copy(self) -> None:
        """Copy it into an own one, to be changed."""
        self._with_one(self.open_form)

    def open_form(self, exercise: Exercise | None) -> None:
        """Open the form: for a new exercise, for one to be changed, or for one to be copied."""
        from tui.screens.exercise_form import ExerciseFormScreen  # noqa: PLC0415 - opened first when it is asked for

        self.app.push_screen(ExerciseFormScreen(exercise), self._form_left)

    def _form_left(self, saved: str | None) -> None:
        if saved is not None:
            self.holdfast.turn()
            self.show_exercise(saved)

    def show_exercise(self, exercise_id: str) -> None:
        """Show another exercise, or the same one changed."""
        raise NotImplementedError

    def written(self, write: Callable[[], object], said: str) -> None:
        """Write to the journal, say that it is done, and have it shown; or say why it is not."""
        try:
            write()
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return
        self.holdfast.tell(say(f"skills.{said}"))
        self.holdfast.turn()

    def _with_one(self, do: Callable[[Exercise], None]) -> None:
        if self.exercise is not None:
            do(self.exercise)


def _way(way_id: str, name: str, way: Exercise | Variant) -> Few:
    """Return one way to do an exercise as it is offered."""
    return Few(way_id, name, time_shortly(way.seconds), pattern_told(way.parts) if way.parts else "")
