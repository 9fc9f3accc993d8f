"""A saying: one place where the text reports that somebody says, judges, demands, denies or believes something."""

from dataclasses import dataclass

from spacy.tokens import Token

from habeas.reading.draft import Words
from habeas.reading.speech.cues import CueKind


@dataclass(frozen=True)
class Saying:
    """One act of attribution.

    `cue` is the word that reports it, `source` the head of the noun phrase that names who speaks (None where
    the text does not say), `content` the stretches said, `told` what a quote of it repeats. `clausal` says that the
    content is a whole thought: only such are quotes; a thing merely confirmed or announced is not. `nested` says that
    the cue itself is part of what somebody else is reported to say: 'prosecutors said' in what the lawyer told.
    """

    kind: CueKind
    cue: Token
    source: Token | None
    content: tuple[Words, ...]
    told: tuple[Words, ...]
    direct: bool
    clausal: bool
    continued: bool = False
    nested: bool = False

    @property
    def stretch(self) -> Words:
        """From the first to the last character of what is said, of the cue and of the source."""
        places = [*self.content, *self.told, (self.cue.idx, self.cue.idx + len(self.cue))]
        if self.source is not None and self.source.sent == self.cue.sent and not self.continued:
            places.append((self.source.idx, self.source.idx + len(self.source)))
        return min(start for start, _ in places), max(end for _, end in places)
