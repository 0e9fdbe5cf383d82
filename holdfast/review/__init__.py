"""The review sheet: all since the last session, or any day, on two pages at most, to read before one or hand over.

A sheet is a value (`holdfast.review.sheet`), made of what the journal gives (`holdfast.review.making`), said in blocks
of words (`holdfast.review.words`), and written as text, Markdown, HTML or JSON by a module each.
"""
