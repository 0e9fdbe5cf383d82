"""What can be told of one stretch beside its line: what moved meanwhile, what was tagged, what came before and after.

All of it describes; none of it says why. Each number comes with the entries it rests on, and nothing is told to have
moved that chance alone would often move as far.
"""
