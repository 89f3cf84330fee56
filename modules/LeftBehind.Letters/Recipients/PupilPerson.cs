namespace LeftBehind.Letters.Recipients;

/// <summary>Somebody whom a pupil's file names, as far as letters need to know.</summary>
/// <param name="Id">The person's id in the file.</param>
/// <param name="Name">As the file has it.</param>
/// <param name="Relation">父亲, 母亲, or what the file says of a guardian.</param>
/// <param name="Match">A keyed hash of name and phone: the same person in a sibling's file that was typed apart. Empty without a phone.</param>
/// <param name="Role">Parent, guardian or both.</param>
/// <param name="IsMarked">Whether the file itself makes them a recipient, until somebody says otherwise.</param>
internal sealed record PupilPerson(string Id, string Name, string Relation, string Match, PupilPersonRole Role, bool IsMarked);
