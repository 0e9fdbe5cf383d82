"""The rows of the table of commands for Sessions, and for what is opened from there."""

from __future__ import annotations

from tui.command import Command

# fmt: off
ROWS: tuple[Command, ...] = (
    Command("sessions_topic_raised", "space", "Space", "raised", "Say that the topic was raised; said again, it is open again.", "sessions", "screen.topic_raised"),
    Command("sessions_topic_parked", "p", "p", "park", "Park the topic for later; p again opens it again.", "sessions", "screen.topic_parked", plain="holdfast topic parked ID"),
    Command("sessions_topic_done", "x", "x", "done", "Say that the topic is done; x again opens it again.", "sessions", "screen.topic_done", plain="holdfast topic done ID"),
    Command("sessions_topic_words", "w", "w", "change", "Change the words of the topic.", "sessions", "screen.topic_words"),
    Command("sessions_topic_order", "shift+up,shift+down", "shift ↑↓", "move", "Move the topic up or down.", "sessions", ""),
    Command("sessions_topic_delete", "d,delete", "d", "delete", "Delete the topic; u brings it back.", "sessions", "screen.topic_delete"),
    Command("sessions_topics", "m", "m", "all topics", "All topics: to bring, raised, parked and done.", "sessions", "app.open('topics')", plain="holdfast topic list"),
    Command("topics_topic_raised", "space", "Space", "raised", "Say that the topic was raised; said again, it is open again.", "topics", "screen.topic_raised"),
    Command("topics_topic_parked", "p", "p", "park", "Park the topic for later; p again opens it again.", "topics", "screen.topic_parked", plain="holdfast topic parked ID"),
    Command("topics_topic_done", "x", "x", "done", "Say that the topic is done; x again opens it again.", "topics", "screen.topic_done", plain="holdfast topic done ID"),
    Command("topics_topic_words", "w", "w", "change", "Change the words of the topic.", "topics", "screen.topic_words"),
    Command("topics_topic_order", "shift+up,shift+down", "shift ↑↓", "move", "Move the topic up or down.", "topics", ""),
    Command("topics_topic_delete", "d,delete", "d", "delete", "Delete the topic; u brings it back.", "topics", "screen.topic_delete"),
    Command("leave_topics", "escape", "Esc", "back", "Back to where you were.", "topics", "screen.leave"),
    Command("add_question", "a", "a", "add a question", "Add an open question: what is not clear yet.", "questions", "screen.add"),
    Command("set_review_point", "v", "v", "review point", "Set a review point: a question that comes every few sessions, weeks or months.", "questions", "screen.set_point"),
    Command("answer_question", "enter", "Enter", "answer", "Answer the review point, or look at the open question again.", "questions", ""),
    Command("put_question_off", "p", "p", "not now", "Put it off by a week, or until after the next session.", "questions", "screen.put_off"),
    Command("close_question", "x", "x", "close", "Say that a question is clearer or let go; end a review point, or let it come again.", "questions", "screen.close"),
    Command("change_question", "w", "w", "change", "Change the words of the question, or when the review point comes.", "questions", "screen.change"),
    Command("delete_question", "d,delete", "d", "delete", "Delete it; u brings it back.", "questions", "screen.delete"),
    Command("leave_questions", "escape", "Esc", "back", "Back to where you were.", "questions", "screen.leave"),
)
# fmt: on
