"""Charts as values: days gathered into columns, the ground they stand on, and the whole as rows of coloured text.

Nothing here draws marks; `widgets.plot` does, with plotext. What it hands back is laid over the ground.
"""
