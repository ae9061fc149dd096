"""The tests mirror the package; helpers and fakes are in support/."""
