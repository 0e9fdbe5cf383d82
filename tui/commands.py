"""The one table of commands: from it come the bindings, the footers, the palette, the help screen and docs/keys.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from textual.binding import Binding, BindingType

EVERYWHERE, PLACES = "everywhere", "places"


class Command(NamedTuple):
    """Something a person can do with a key.

    Attributes:
        id: name of the command, and the id by which the keymap changes its key.
        keys: Textual's names of its keys, separated by commas.
        shown: how the keys are written on the screen.
        words: two or three words for the footer.
        help: one sentence for help, palette and docs.
        where: `EVERYWHERE`, `PLACES` (the five places) or the name of one screen.
        action: the Textual action.
        always: works also inside a text field and on a question.
        plain: the shell command that does the same; empty where there is none.
    """

    id: str
    keys: str
    shown: str
    words: str
    help: str
    where: str
    action: str
    always: bool = False
    plain: str = ""


# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("save", "ctrl+s,f2", "ctrl+s", "save", "Save what is on the screen.", EVERYWHERE, "app.save", always=True, plain="holdfast log"),
    Command("support_now", "ctrl+g", "ctrl+g", "Support", "Support, from anywhere, also while typing.", EVERYWHERE, "app.support", always=True, plain="holdfast support"),
    Command("hide", "ctrl+l", "ctrl+l", "hide", "Hide everything at once; Enter brings it back.", EVERYWHERE, "app.hide", always=True),
    Command("palette", "ctrl+p", "ctrl+p", "commands", "Find a command by its words.", EVERYWHERE, "app.command_palette", always=True),
    Command("check_in", "c", "c", "check in", "Check in: a few ratings, a few words.", EVERYWHERE, "app.check_in", plain="holdfast log"),
    Command("exercise", "e", "e", "exercise", "Begin an exercise: one that helped before, or one that helps many.", EVERYWHERE, "app.exercise"),
    Command("support", "s", "s", "Support", "Numbers to call, and own people.", EVERYWHERE, "app.support", plain="holdfast support"),
    Command("undo", "u", "u", "undo", "Take back the last change to the journal.", EVERYWHERE, "app.undo", plain="holdfast undo"),
    Command("settings", "comma", ",", "settings", "Ratings, theme, country, where the file is.", EVERYWHERE, "app.settings"),
    Command("help", "question_mark", "?", "help", "The keys of this screen and of every screen.", EVERYWHERE, "app.help"),
    Command("quit", "q", "q", "quit", "Leave Holdfast. What was being typed is kept.", EVERYWHERE, "app.quit"),
    Command("today", "1", "1", "Today", "Today: check-ins, the last eight weeks.", PLACES, "app.switch_mode('today')", plain="holdfast status"),
    Command("journal", "2", "2", "Journal", "Everything recorded, newest first.", PLACES, "app.switch_mode('journal')", plain="holdfast list"),
    Command("skills", "3", "3", "Skills", "Exercises and coping skills.", PLACES, "app.switch_mode('skills')", plain="holdfast exercises"),
    Command("progress", "4", "4", "Progress", "The chart and its stretches.", PLACES, "app.switch_mode('progress')", plain="holdfast chart"),
    Command("sessions", "5", "5", "Sessions", "Therapy sessions and what to bring.", PLACES, "app.switch_mode('sessions')"),
    Command("begin_offer", "o", "o", "that exercise", "Begin the exercise that the sentence speaks of.", "today", "screen.begin_offer"),
    Command("look_at_plan", "p", "p", "how it went", "Look again at what you planned: did it happen, how was it.", "today", "screen.look_at_plan"),
    Command("let_plan_go", "x", "x", "let it go", "Let the plan go, without a word; u brings it back.", "today", "screen.let_plan_go"),
    Command("today_cards", "a", "a", "cards", "Your cards: when this happens, I can do that.", "today", "app.open('cards')", plain="holdfast cards"),
    Command("rate", "0,1,2,3,4,5,6,7,8,9", "0–9", "answer", "Answer the row with a digit; the next row follows.", "check_in", ""),
    Command("ten", "t", "t", "ten", "Answer with ten.", "check_in", ""),
    Command("nudge", "left,right", "←→", "nudge", "One lower or one higher.", "check_in", ""),
    Command("no_answer", "backspace", "Bksp", "no answer", "Take the answer away; on an empty row, go back one.", "check_in", ""),
    Command("next_row", "down", "↓", "next row", "To the next row.", "check_in", "app.focus_next"),
    Command("previous_row", "up", "↑", "row before", "To the row before.", "check_in", "app.focus_previous"),
    Command("feelings", "f", "f", "feelings", "Choose up to three words for how it feels.", "check_in", "screen.feelings"),
    Command("tags", "g", "g", "tags", "Choose what was part of the day.", "check_in", "screen.tags"),
    Command("note", "n", "n", "note", "Write a note of any length.", "check_in", "screen.note"),
    Command("when", "w", "w", "when", "Say when it was: now, or any earlier time.", "check_in", "screen.when"),
    Command("start_anew", "z", "z", "start anew", "Set the answers aside and begin anew; z brings them back.", "check_in", "screen.start_anew"),
    Command("leave_check_in", "escape", "Esc", "leave", "Leave a text field; a second Esc leaves the screen and keeps a draft.", "check_in", "screen.leave"),
    Command("pick_word", "enter", "Enter", "choose", "Choose the word under the lamp, or take it back; so does Space while nothing is typed.", "pick", "screen.pick"),
    Command("corner", "left,right", "←→", "corner", "To the next corner of feelings, or among what typing found to the side.", "pick", ""),
    Command("ask_corner", "tab", "Tab", "two questions", "Come to a corner by two questions: pleasant or not, keyed-up or not.", "pick", "screen.ask_corner"),
    Command("leave_pick", "escape", "Esc", "done", "Back, with what is chosen.", "pick", "screen.leave"),
    Command("read", "enter", "Enter", "read", "Read the entry whole.", "journal", "screen.read"),
    Command("change", "w", "w", "change", "Change the check-in, what was done, or the words of the mark.", "journal", "screen.change"),
    Command("delete", "d,delete", "d", "delete", "Delete the entry; it stays in the trash for 30 days.", "journal", "screen.delete", plain="holdfast delete"),
    Command("search", "slash", "/", "search", "Search notes, feelings, tags, marks, and exercises by name and answers.", "journal", "screen.search", plain="holdfast list --search -"),
    Command("filter", "f", "f", "filter", "Show one kind, one tag, one feeling or one span of days.", "journal", "screen.filter", plain="holdfast list --since DAY"),
    Command("show_all", "escape", "Esc", "show all", "Leave search and filter.", "journal", "screen.back"),
    Command("back_to_list", "escape", "Esc", "back to the list", "From what is read back to the list.", "journal", "screen.back"),
    Command("leave_reading", "escape", "Esc", "back", "Back to the list.", "read", "screen.leave", plain="holdfast show ID"),
    Command("change_read", "w", "w", "change", "Change the check-in, what was done, or the words of the mark.", "read", "screen.next('change')"),
    Command("delete_read", "d,delete", "d", "delete", "Delete the entry; it stays in the trash for 30 days.", "read", "screen.next('delete')"),
    Command("skills_helps", "h", "h", "what helps", "What helps you: how distress changed with each exercise.", "skills", "app.open('helps')", plain="holdfast helps"),
    Command("skills_cards", "a", "a", "cards", "Your cards: when this happens, I can do that.", "skills", "app.open('cards')", plain="holdfast cards"),
    Command("rate_practice", "0,1,2,3,4,5,6,7,8,9", "0–9", "answer", "Answer the row with a digit; the next row follows.", "change_practice", ""),
    Command("rate_ten", "t", "t", "ten", "Answer with ten.", "change_practice", ""),
    Command("nudge_rating", "left,right", "←→", "nudge", "One lower or one higher.", "change_practice", ""),
    Command("take_rating", "backspace", "Bksp", "no answer", "Take the answer away; on an empty row, go back one.", "change_practice", ""),
    Command("say_acted", "a", "a", "urge", "Say whether the urge was acted on, or leave it unsaid.", "change_practice", "screen.acted"),
    Command("practice_row", "down", "↓", "next row", "To the next row.", "change_practice", "app.focus_next"),
    Command("practice_row_before", "up", "↑", "row before", "To the row before.", "change_practice", "app.focus_previous"),
    Command("practice_anew", "z", "z", "set aside", "Set the changes aside; z brings them back.", "change_practice", "screen.anew"),
    Command("leave_practice", "escape", "Esc", "leave", "Leave a text field; a second Esc leaves the screen and keeps what was typed.", "change_practice", "screen.leave"),
    Command("day", "left,right", "←→", "day", "Move the day cursor.", "progress", ""),
    Command("weeks", "shift+left,shift+right", "shift ←→", "four weeks", "Move the day cursor by four weeks.", "progress", ""),
    Command("stretch", "up,down", "↑↓", "stretch", "Go from stretch to stretch.", "progress", ""),
    Command("open_stretch", "enter", "Enter", "open", "Open the stretch under the lamp.", "progress", "screen.open_stretch", plain="holdfast stretches"),
    Command("open_day", "d", "d", "open day", "Open the cursor's day in the Journal.", "progress", "screen.open_day"),
    Command("mark", "m", "m", "mark", "Put a mark of your own on the cursor's day, change it or take it away.", "progress", "screen.mark"),
    Command("wider", "plus,equals_sign", "+", "longer", "Show a longer range.", "progress", "screen.wider", plain="holdfast chart --range R"),
    Command("closer", "minus", "-", "shorter", "Show a shorter range.", "progress", "screen.closer"),
    Command("whole", "a", "a", "all of it", "Show all there is; once more, the range before.", "progress", "screen.whole", plain="holdfast chart --range all"),
    Command("rating", "v", "v", "rating", "Show the next rating that has answers.", "progress", "screen.rating", plain="holdfast chart --rating ID"),
    Command("which_rating", "V", "V", "which rating", "Choose the rating by its name.", "progress", "screen.which_rating"),
    Command("overlay", "o", "o", "overlay", "Lay a second rating over the first, or none.", "progress", "screen.overlay", plain="holdfast chart --over ID"),
    Command("year", "y", "y", "year", "Open the year as a calendar.", "progress", "screen.year", plain="holdfast year"),
    Command("together", "g", "g", "goes together", "What goes together with the rating.", "progress", "screen.together", plain="holdfast together"),
    Command("helps", "h", "h", "what helps", "What helps you: how distress changed with each exercise.", "progress", "app.open('helps')", plain="holdfast helps"),
    Command("year_day", "left,right", "←→", "day", "Move the lamp by a day.", "year", ""),
    Command("year_week", "shift+left,shift+right", "shift ←→", "week", "Move the lamp by a week.", "year", ""),
    Command("year_month", "up,down", "↑↓", "month", "Move the lamp to the same weekday of the month above or below.", "year", ""),
    Command("year_before", "pageup,shift+up", "PgUp", "earlier", "Show the year before.", "year", "screen.year(-1)", plain="holdfast year YYYY"),
    Command("year_after", "pagedown,shift+down", "PgDn", "later", "Show the year after.", "year", "screen.year(1)", plain="holdfast year YYYY"),
    Command("year_rating", "v", "v", "rating", "Show another rating.", "year", "screen.rating", plain="holdfast year --rating ID"),
    Command("open_year_day", "enter", "Enter", "open", "Open the lamp's day in the Journal.", "year", "screen.open_day"),
    Command("leave_year", "escape", "Esc", "back", "Back to Progress.", "year", "screen.leave"),
    Command("open_companion", "enter", "Enter", "open", "Open the Journal at the days of the tag or feeling.", "together", "", plain="holdfast list"),
    Command("sensitive", "h", "h", "sensitive tags", "Show tags such as alcohol, period or medication, or hide them.", "together", "screen.sensitive", plain="holdfast together --sensitive"),
    Command("together_rating", "v", "v", "rating", "Hold everything against another rating.", "together", "screen.rating", plain="holdfast together --rating ID"),
    Command("leave_together", "escape", "Esc", "back", "Back to Progress.", "together", "screen.leave"),
    Command("write_reading", "n", "n", "your reading", "Write what you make of this stretch.", "stretch", "screen.write", plain="holdfast stretches --on DAY --reading"),
    Command("add_noticed", "a", "a", "noticed", "Add a small change you noticed.", "stretch", "screen.add"),
    Command("seen_by", "space", "Space", "I, or we both", "Say who sees the small change: you, or your therapist too.", "stretch", "screen.seen_by"),
    Command("change_noticed", "w", "w", "change", "Change the words of a small change.", "stretch", "screen.change"),
    Command("delete_noticed", "d,delete", "d", "delete", "Delete a small change; u brings it back.", "stretch", "screen.delete"),
    Command("my_word", "p", "p", "not a plateau", "Say that this was not a plateau, or call it one; p again takes that back.", "stretch", "screen.word"),
    Command("move_edges", "x", "x", "its days", "Say from which day to which day it was level.", "stretch", "screen.edges"),
    Command("own_plateau", "o", "o", "own plateau", "Call some days a plateau, wherever they are.", "stretch", "screen.own"),
    Command("earlier_stretch", "left", "←", "earlier", "Go to the stretch before it.", "stretch", "screen.earlier"),
    Command("later_stretch", "right", "→", "later", "Go to the stretch after it.", "stretch", "screen.later"),
    Command("reading_aside", "z", "z", "set aside", "Set a reading that is not saved aside; z brings it back.", "stretch", "screen.aside"),
    Command("leave_stretch", "escape", "Esc", "back", "Leave a text field; a second Esc goes back to the chart.", "stretch", "screen.leave"),
    Command("start_help", "space", "Space", "start", "Start the exercise under the lamp.", "helps", "screen.start", plain="holdfast exercise ID"),
    Command("open_help", "enter", "Enter", "uses", "Open the Journal at the uses of the exercise.", "helps", "", plain="holdfast list --kind practice"),
    Command("help_height", "h", "h", "height", "Hold together uses when distress was low, middle or high before, or all.", "helps", "screen.height"),
    Command("help_bars", "v", "v", "bars", "Show bars, or no longer.", "helps", "screen.bars", plain="holdfast helps"),
    Command("leave_helps", "escape", "Esc", "back", "Back to where you were.", "helps", "screen.leave"),
    Command("start_card", "space", "Space", "start", "Start the exercise of the card.", "cards", "screen.start"),
    Command("add_card", "a", "a", "write one", "Write a card: when this happens, I can do that.", "cards", "screen.add", plain="holdfast cards add"),
    Command("change_card", "w", "w", "change", "Change the words of the card.", "cards", "screen.change"),
    Command("link_card", "l", "l", "link", "Say which exercise the card starts, or none.", "cards", "screen.link"),
    Command("pin_card", "p", "p", "on Today", "Let the card stand on Today, or no longer.", "cards", "screen.pin"),
    Command("delete_card", "d,delete", "d", "delete", "Delete the card; u brings it back.", "cards", "screen.delete"),
    Command("leave_cards", "escape", "Esc", "back", "Back to where you were.", "cards", "screen.leave"),
    Command("skills_start", "space", "Space", "start", "Start the exercise under the lamp at once.", "skills", "screen.start", plain="holdfast exercise ID"),
    Command("skills_read", "enter", "Enter", "about", "Read all about it: what for, what came with it, evidence, cautions, steps.", "skills", "screen.read", plain="holdfast exercise ID"),
    Command("skills_need", "k", "k", "help me choose", "I don't know what I need: two questions, three exercises.", "skills", "screen.need"),
    Command("skills_variant", "v", "v", "other ways", "Start it in another way: softer, shorter, without holds.", "skills", "screen.variant"),
    Command("skills_pin", "p", "p", "pin", "Pin it, so that it stands near the top, or let it go.", "skills", "screen.pin"),
    Command("skills_search", "slash", "/", "search", "Search names, uses, steps and categories.", "skills", "screen.search", plain="holdfast exercises"),
    Command("skills_show", "f", "f", "show", "Show all, what helped, short ones, or pinned ones.", "skills", "screen.showing"),
    Command("skills_caution", "x", "x", "does not apply", "Hide a caution that does not apply to you, or show it again.", "skills", "screen.caution"),
    Command("skills_write", "o", "o", "write one", "Write an exercise of your own.", "skills", "screen.write"),
    Command("skills_copy", "m", "m", "make it my own", "Copy the exercise into one of your own, to change it.", "skills", "screen.copy"),
    Command("skills_change", "w", "w", "change", "Change an exercise of your own.", "skills", "screen.change"),
    Command("skills_delete", "d,delete", "d", "delete", "Delete an exercise of your own; u brings it back.", "skills", "screen.delete"),
    Command("skills_export", "X", "X", "export own", "Write your own exercises to a file.", "skills", "screen.export", plain="holdfast exercises --export FILE"),
    Command("skills_import", "I", "I", "import", "Read exercises from a file.", "skills", "screen.import", plain="holdfast exercises --import FILE"),
    Command("skills_all", "escape", "Esc", "show all", "Leave search and filter.", "skills", "screen.back"),
    Command("skills_list", "escape", "Esc", "back to the list", "From what is read back to the list.", "skills", "screen.back"),
    Command("exercise_start", "space", "Space", "start", "Start the exercise at once.", "exercise", "screen.start", plain="holdfast exercise ID"),
    Command("exercise_variant", "v", "v", "other ways", "Start it in another way: softer, shorter, without holds.", "exercise", "screen.variant"),
    Command("exercise_pin", "p", "p", "pin", "Pin it, so that it stands near the top, or let it go.", "exercise", "screen.pin"),
    Command("exercise_caution", "x", "x", "does not apply", "Hide a caution that does not apply to you, or show it again.", "exercise", "screen.caution"),
    Command("exercise_copy", "m", "m", "make it my own", "Copy the exercise into one of your own, to change it.", "exercise", "screen.copy"),
    Command("exercise_change", "w", "w", "change", "Change an exercise of your own.", "exercise", "screen.change"),
    Command("exercise_delete", "d,delete", "d", "delete", "Delete an exercise of your own; u brings it back.", "exercise", "screen.delete"),
    Command("exercise_leave", "escape", "Esc", "back", "Back to the list.", "exercise", "screen.leave"),
    Command("form_category", "g", "g", "category", "Choose its category.", "exercise_form", "screen.category"),
    Command("form_kind", "k", "k", "kind", "Choose what it is made of: a breath pattern, steps, questions.", "exercise_form", "screen.kind"),
    Command("form_next", "down", "↓", "next row", "To the next row.", "exercise_form", "app.focus_next"),
    Command("form_previous", "up", "↑", "row before", "To the row before.", "exercise_form", "app.focus_previous"),
    Command("form_anew", "z", "z", "start anew", "Set what is typed aside and begin anew; z brings it back.", "exercise_form", "screen.start_anew"),
    Command("form_leave", "escape", "Esc", "leave", "Leave a text field; a second Esc leaves the screen and keeps a draft.", "exercise_form", "screen.leave"),
    Command("rate_now", "0,1,2,3,4,5,6,7,8,9", "0–9", "answer", "Say how distressed you feel before it, or answer what is rated.", "player", ""),
    Command("ten_now", "t", "t", "ten", "Answer with ten.", "player", ""),
    Command("not_now", "backspace", "Bksp", "no answer", "Take the answer back, or leave the question out.", "player", ""),
    Command("pause", "space", "Space", "pause", "Stand still, or go on.", "player", "screen.pause"),
    Command("next", "enter,right,tab", "Enter", "next", "Go on: the next step, question, breath or part; Enter or right.", "player", "screen.next"),
    Command("back", "left,shift+tab", "←", "back", "Go back to the one before.", "player", "screen.back"),
    Command("again", "r", "r", "again", "Begin this part or step again.", "player", "screen.again"),
    Command("longer", "plus,equals_sign", "+", "longer", "Make it longer.", "player", "screen.longer"),
    Command("shape", "v", "v", "shape", "Show the pacer in its next shape: water, a bar, words.", "player", "screen.shape"),
    Command("variant", "o", "o", "other way", "Go on in another way: softer, shorter, without holds.", "player", "screen.variant"),
    Command("timing", "a", "a", "by hand", "Let timed steps wait for a key, or go on by themselves.", "player", "screen.timing"),
    Command("hide_caution", "x", "x", "hide caution", "Hide a caution that does not apply to you, for good.", "player", "screen.hide_caution"),
    Command("instead", "i", "i", "instead", "Do the exercise that is offered instead.", "player", "screen.instead"),
    Command("write", "w", "w", "write", "Go back into the field, to write.", "player", "screen.write"),
    Command("line_feed", "ctrl+j", "ctrl+j", "new line", "Begin a new line in an answer.", "player", ""),
    Command("choose_words", "f", "f", "words", "Choose words for how it feels.", "player", "screen.choose_words"),
    Command("yes", "y", "y", "yes", "Answer with yes.", "player", "screen.yes"),
    Command("no", "n", "n", "no", "Answer with no.", "player", "screen.no"),
    Command("start_over", "z", "z", "begin anew", "Keep a worksheet as it was left, and begin it anew.", "player", "screen.start_over"),
    Command("stop", "escape", "Esc", "stop", "Stop, at any moment; while typing, leave the field first.", "player", "screen.stop"),
    Command("rate_after", "0,1,2,3,4,5,6,7,8,9", "0–9", "answer", "Say how distressed you feel now.", "after", ""),
    Command("ten_after", "t", "t", "ten", "Answer with ten.", "after", ""),
    Command("no_after", "backspace", "Bksp", "no answer", "Take the answer back.", "after", "screen.no_after"),
    Command("done", "enter", "Enter", "done", "Save, and go.", "after", "screen.done"),
    Command("skip_after", "escape", "Esc", "skip", "Save without an answer, and go.", "after", "screen.skip"),
    Command("once_more", "r", "r", "once more", "Save, and do it once more.", "after", "screen.once_more"),
    Command("look_around", "l", "l", "look around", "Look around the room, where it went up.", "after", "screen.look_around"),
    Command("feet", "f", "f", "feet", "Feel the feet on the floor, where it went up.", "after", "screen.feet"),
    Command("acted", "a", "a", "acted", "Say that you acted on the urge.", "after", "screen.acted"),
    Command("did_not_act", "d", "d", "did not act", "Say that you did not act on it.", "after", "screen.did_not_act"),
    Command("into_check_in", "c", "c", "check in", "Check in, with what you found filled in.", "after", "screen.into_check_in"),
    Command("into_naming", "w", "w", "the word for it", "Keep your words beside a check-in that had no word yet.", "after", "screen.into_naming"),
    Command("another", "e", "e", "exercise", "Save, and begin the exercise that stands first.", "after", "screen.another"),
    Command("copy_words", "y", "y", "copy", "Copy what you wrote, where it cannot be saved.", "after", "screen.copy_words"),
    Command("copy_number", "y", "y", "copy", "Copy the chosen number.", "support", "screen.copy_number"),
    Command("safety_plan", "p", "p", "safety plan", "Read your own safety plan, or make one.", "support", "screen.safety_plan", plain="holdfast support --plan"),
    Command("five_senses", "1", "1", "5-4-3-2-1", "Begin 5-4-3-2-1 at once.", "support", "screen.exercise('five-senses')", plain="holdfast exercise five-senses --plain"),
    Command("orienting", "2", "2", "look around", "Begin looking around slowly at once.", "support", "screen.exercise('orienting')", plain="holdfast exercise orienting --plain"),
    Command("longer_out_breath", "3", "3", "out-breath", "Begin the longer out-breath at once.", "support", "screen.exercise('extended-exhale')", plain="holdfast exercise extended-exhale --plain"),
    Command("not_safe", "n", "n", "not safe", "Say that you are not safe right now. Nothing is kept of it.", "support", "screen.not_safe"),
    Command("country", "c", "c", "country", "Choose the country whose lines are shown.", "support", "screen.country"),
    Command("add_person", "a", "a", "add a person", "Add somebody of your own to call.", "support", "screen.add_person"),
    Command("change_person", "w", "w", "change", "Change the chosen person's name or number; of a crisis line, make it your own.", "support", "screen.change_person"),
    Command("remove_person", "d,delete", "d", "remove", "Remove the chosen person.", "support", "screen.remove_person"),
    Command("move_person", "shift+up,shift+down", "shift ↑↓", "move", "Move the chosen person up or down.", "support", ""),
    Command("hide_line", "h", "h", "hide", "Hide the chosen crisis line.", "support", "screen.hide_line"),
    Command("show_lines", "H", "H", "show hidden", "Show the crisis lines that were hidden.", "support", "screen.show_lines"),
    Command("choose_country", "enter", "Enter", "choose", "Open what the bar is at, or choose the country in the list below the lines.", "support", "screen.choose"),
    Command("leave_support", "escape", "Esc", "back", "Back to where you were.", "support", "screen.leave"),
    Command("answer_safe", "enter", "Enter", "answer", "Answer with what the bar is at.", "safe", "screen.answer"),
    Command("leave_safe", "escape", "Esc", "back", "Back to Support, without an answer.", "safe", "screen.leave"),
    Command("write_plan", "w", "w", "write", "Write the plan, or change it.", "safety_plan", "screen.write"),
    Command("start_named", "1,2,3,4,5,6,7,8,9", "1–9", "begin", "Begin an exercise that the second part names.", "safety_plan", ""),
    Command("lines_in", "l", "l", "lines", "Put the numbers of your country into the fifth part.", "safety_plan", "screen.lines"),
    Command("write_out", "x", "x", "to a file", "Write the plan to a text file, for paper.", "safety_plan", "screen.write_out", plain="holdfast support --plan"),
    Command("plan_aside", "z", "z", "set aside", "Set words that are not saved aside; z brings them back.", "safety_plan", "screen.aside"),
    Command("leave_plan", "escape", "Esc", "back", "Leave a text field; a second Esc goes back.", "safety_plan", "screen.leave"),
    Command("name_it", "n", "n", "name it", "Find words for a check-in that says “no word yet”.", "journal", "screen.name_it"),
    Command("name_read", "n", "n", "name it", "Find words for a check-in that says “no word yet”.", "read", "screen.next('name_it')"),
    Command("name_newest", "n", "n", "name it", "Find words for the newest check-in that has none yet.", "today", "screen.name_it"),
    Command("let_be", "z", "z", "let it be", "Say no more of the check-in that has no word yet.", "today", "screen.let_be"),
    Command("name_feelings", "f", "f", "feelings", "Choose up to three words.", "naming", "screen.feelings"),
    Command("name_words", "n", "n", "own words", "Write a shape, a colour, a weight or a sentence.", "naming", "screen.words"),
    Command("leave_naming", "escape", "Esc", "back", "Leave a text field; a second Esc goes back, and a draft is kept.", "naming", "screen.leave"),
    Command("change_setting", "enter", "Enter", "change", "Change the chosen setting.", "settings", ""),
    Command("leave_settings", "escape", "Esc", "back", "Back to where you were.", "settings", "screen.leave"),
    Command("ask_rating", "enter", "Enter", "ask or not", "Ask for the chosen rating in check-ins, or ask no more.", "ratings", ""),
    Command("add_rating", "a", "a", "add one", "Add a rating of your own.", "ratings", "screen.add"),
    Command("what_is_level", "m", "m", "what is level", "Say how far the chosen rating may move and still be level.", "ratings", "screen.level", plain="holdfast stretches --margin M"),
    Command("leave_ratings", "escape", "Esc", "back", "Back to the settings.", "ratings", "screen.leave"),
    Command("leave_help", "escape", "Esc", "back", "Back to where you were.", "help", "screen.leave"),
    Command("bring_back", "enter", "Enter", "bring back", "Bring back what was hidden.", "hidden", "screen.bring_back"),
    Command("begin", "enter", "Enter", "begin", "Take the chosen country and begin.", "first_run", ""),
    Command("skip", "escape", "Esc", "skip", "Begin without a country.", "first_run", "screen.skip"),
)
# fmt: on

BY_ID = {command.id: command for command in COMMANDS}


def bindings(where: str) -> list[BindingType]:
    """Return the bindings of a screen, or of the app for `EVERYWHERE`.

    Keys that a widget answers itself (digits on a rating row) are in the table for help, and have no action.
    """
    return [
        Binding(
            command.keys,
            command.action,
            command.words,
            id=command.id,
            tooltip=command.help,
            priority=command.always,
            show=False,
        )
        for command in COMMANDS
        if command.where == where and command.action
    ]


def commands_of(where: str) -> list[Command]:
    """Return the commands of one screen, in the order of the table."""
    return [command for command in COMMANDS if command.where == where]


def as_changed(command: Command, keys: Mapping[str, str]) -> Command:
    """Return a command with the key that the person gave it, or as it is.

    Args:
        command: the command as the table has it.
        keys: ids of commands to the keys the person gave them.
    """
    key = keys.get(command.id)
    return command if key is None else command._replace(keys=key, shown=key)


def shown_keys(ids: Iterable[str]) -> list[Command]:
    """Return the commands of those ids, in that order.

    Raises:
        KeyError: an id is not in the table.
    """
    return [BY_ID[command_id] for command_id in ids]
