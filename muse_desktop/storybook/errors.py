"""What a command of Storybook's making cannot do."""


class TrainingError(ValueError):
    """The message is a sentence that says what to do."""
