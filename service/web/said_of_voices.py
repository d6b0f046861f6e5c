"""What is said of the files of a voice that somebody brings."""

BROUGHT = (
    "Say the licence of the voice, and whom to thank for it.",
    "There is no folder for voices here.",
    "The voice is missing, or larger than 120 MB.",
    "This voice is here already. Take it away first, then bring it again.",
    "There are 20 voices here already. Take one away first.",
    "The file of settings (.onnx.json) is missing or too large.",
    "The file of settings (.onnx.json) cannot be read.",
    "The file of settings does not say how letters sound. Is it this voice's?",
    "The file of settings does not say the language of the voice.",
    "The file of settings does not say how many samples a second there are.",
    "This voice reads letters in a way that we do not know.",
    "Voices that people bring need the natural voices. They are not here yet.",
    "The voice does not speak. Nothing was kept.",
    "The voice does not speak. %(why)s Nothing was kept.",
    "The voice stays silent. Nothing was kept.",
    "The voice file cannot be opened. It may be broken.",
    "The voice stopped while it spoke.",
    "This model is no Piper voice.",
    "This Welsh voice needs another version of the package techiaith-g2p.",
    "This Welsh voice needs the package techiaith-g2p.",
)
