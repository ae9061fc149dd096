"""Many pictures: checked whole, made by workers here or on other machines, kept with a manifest.

Planning, keeping and telling know neither torch nor Qt: workers bring torch, in processes of
their own.
"""
