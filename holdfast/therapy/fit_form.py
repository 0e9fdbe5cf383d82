"""How it is with a therapist, as a form: each question may stay without an answer."""

from __future__ import annotations

from holdfast.days import Moment
from holdfast.forms import FormPart, Head, Rate, Values, Words, ratings_in
from holdfast.refusals import Refusal
from holdfast.text import clean
from holdfast.therapy.checked_therapists import WORDS_LIMIT
from holdfast.therapy.fits import Fit, fit_questions, fit_scales
from holdfast.therapy.therapists import Therapist
from holdfast.wording import say


def fit_parts() -> tuple[FormPart, ...]:
    """Return the questions, style below a heading of its own, and what the gut says."""
    questions = fit_questions()
    rates = [Rate(scale.id, scale, question.asked) for scale, question in zip(fit_scales(), questions, strict=True)]
    style = next(at for at, question in enumerate(questions) if question.dimension == "style")
    return (
        *rates[:style],
        Head(say("fits.style"), say("fits.style_more")),
        *rates[style:],
        Words("intuition", say("fits.intuition"), say("fits.intuition_hint")),
    )


def fit_of(fit_id: str, moment: Moment, therapist: Therapist, values: Values) -> Fit:
    """Return what was answered, as it is stored.

    Raises:
        Refusal: nothing was answered, or the words are longer than `WORDS_LIMIT` characters.
    """
    intuition = clean(text, limit=len(text)) if (text := values.get("intuition", "")) else ""
    if len(intuition) > WORDS_LIMIT:
        raise Refusal("therapists.words_too_long", limit=WORDS_LIMIT)
    ratings = ratings_in(values, [question.id for question in fit_questions()])
    if not ratings and not intuition:
        raise Refusal("fits.nothing")
    return Fit(fit_id, moment, therapist.id, therapist.name, ratings, intuition)
