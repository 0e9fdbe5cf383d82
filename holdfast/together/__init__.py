"""What goes together: which tags, feelings and other ratings there are when a rating is above or below the days around.

It describes the days that were, and shows no cause: what goes together may both come from a third thing, or either from
the other. The door is `what_goes_together`; docs/plateaus.md says it in plain words, and how often it errs.
"""

from holdfast.together.companions import Companion, Diary, Series, Together
from holdfast.together.effects import Effect
from holdfast.together.looking import what_goes_together

__all__ = ["Companion", "Diary", "Effect", "Series", "Together", "what_goes_together"]
