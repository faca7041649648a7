/// Why a letter was not made: then nothing is written, and no number is gone.
public enum LetterNotMade<Refusal: Error>: Error {
  case store(StoreError)
  /// Whoever was to write it out did not.
  case refused(Refusal)
}
