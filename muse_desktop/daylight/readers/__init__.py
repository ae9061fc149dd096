"""Guide and judge of Daylight, readers of photographs: how they are made.

``classes`` and ``words`` say what ImageNet's classes mean to people, ``themes`` labels the rated
photographs, ``content`` fits what is shown, ``light`` how it is lit, ``make`` joins and
writes them.
"""
