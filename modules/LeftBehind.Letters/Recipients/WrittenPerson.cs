using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Recipients;

/// <summary>Somebody of a family who may be written to, and the language that they read.</summary>
internal sealed record WrittenPerson(PupilPerson Person, LetterLanguage Language);
