"""What helps, in words: what was, with how often it was; never that an exercise did it."""

from __future__ import annotations

from holdfast.helps import ENOUGH, AtHeight, Help
from holdfast.numbers import about, shown
from holdfast.wording import say


def change_told(change: float) -> str:
    """Return a change in distress in two or three words: ``about 2 lower``."""
    by = about(abs(change))
    if by == "0":
        return say("helps.same")
    return say("helps.lower" if change < 0 else "helps.higher", by=by)


def times_told(help_: Help) -> str:
    """Return how often that was: rated uses where there are enough, else uses: ``9 times``."""
    return say("helps.times", n=help_.rated if help_.enough else help_.uses)


def shortly(help_: Help) -> str:
    """Return how often it was used and what came with it: ``9 times, about 2 lower``, ``3 times, too few to tell``."""
    few = say("helps.too_few_rated" if help_.rated < help_.uses else "helps.too_few")
    came = change_told(plain_change(help_)) if help_.enough else few
    return f"{times_told(help_)}, {came}"


def told(help_: Help) -> str:
    """Return a sentence: how often it was used, what came with it, and how far that differed from use to use."""
    if not help_.enough:
        return _few(help_)
    times = say("helps.times", n=help_.uses)
    if help_.rated < help_.uses:
        times = say("helps.times_rated", times=times, rated=help_.rated)
    change = plain_change(help_)
    return say("helps.told", times=times, change=change_told(change), usually=_usually(help_.usually, change))


def plain_change(help_: Help) -> float:
    """Return the mean change as it was rated; 0 where none was."""
    return 0.0 if help_.before is None or help_.after is None else help_.after - help_.before


def _few(help_: Help) -> str:
    if not help_.rated:
        return say("helps.used_unrated", times=say("helps.times", n=help_.uses))
    if help_.rated == help_.uses:
        return say("helps.used_few", n=help_.uses)
    return say("helps.used_rated_few", times=say("helps.times", n=help_.uses), rated=say("helps.times", n=help_.rated))


def _usually(usually: tuple[int, int] | None, change: float) -> str:
    """Return from where to where most changes were; both ends are meant in the direction that was named before."""
    low, high = usually or (0, 0)
    if low < 0 < high:
        return say("helps.usually_both", lower=-low, higher=high)
    least, most = sorted((abs(low), abs(high)))
    if least == most:
        return say("helps.usually_one")
    if about(abs(change)) == "0":
        return say("helps.usually_within", most=most)
    return say("helps.usually", least=least, most=most)


def lines_told(help_: Help) -> list[str]:
    """Return all that is told of one exercise: what was, how sure the average is, by height, beside the own average."""
    lines = [told(help_)]
    if not help_.enough or help_.low is None or help_.high is None:
        return lines
    near, far = sorted((help_.low, help_.high), key=abs)
    lines.append(say("helps.average", n=help_.rated, **_points(near, far)))
    by = shown(abs(round(help_.adjusted or 0.0, 1)))
    way = "same" if by == "0" else "lower" if (help_.adjusted or 0.0) < 0 else "higher"
    lines.append(say(f"helps.beside_{way}", by=by))
    lines.append(say("helps.by_height", **{each.height: _at(each) for each in help_.heights}))
    return lines


def _points(near: float, far: float) -> dict[str, str]:
    """Return both ends of an interval; the direction is said once where both have the same."""
    ends = {"near": _point(near), "far": _point(far)}
    if near * far > 0 and shown(abs(round(near, 1))) != "0":
        ends["near"] = shown(abs(round(near, 1)))
    return ends


def _point(change: float) -> str:
    by = shown(abs(round(change, 1)))
    return say("helps.point_same") if by == "0" else say(f"helps.point_{'lower' if change < 0 else 'higher'}", by=by)


def _at(there: AtHeight) -> str:
    if there.change is None:
        return say("helps.at_none")
    times = say("helps.times", n=there.rated)
    few = there.rated < ENOUGH
    return say("helps.at_few", times=times) if few else say("helps.at", change=change_told(there.change), times=times)
