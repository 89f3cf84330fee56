namespace LeftBehind.Import.Values;

/// <summary>
/// A cell with name, address and phone of one person or of several, in any order and with any separators:
/// <c>王大山；石门村3组；13812345678</c>, <c>王大山（爷爷）石门村 138…</c>, each on a line of its own.
/// </summary>
public static class ContactText
{
    public static IReadOnlyList<Contact> Parse(string? text)
    {
        var people = new List<ContactDraft>();
        if (NoneText.Is(text))
        {
            return [];
        }

        foreach (var piece in Pieces.Of(text))
        {
            // A second name begins a second person, unless the first one's address is a short word that looks like a name.
            if (people.Count == 0 || (piece.Kind == PieceKind.Name && people[^1].IsBegunByNameAndMore(piece.StartsLine)) || (piece is { Kind: PieceKind.Relation, StartsLine: true } && people[^1].HasName))
            {
                people.Add(new ContactDraft());
            }

            people[^1].Take(piece);
        }

        return [.. people.Select(person => person.Build()).Where(person => person.Name.Length > 0 || person.Address.Length > 0 || person.Phones.Count > 0 || person.NotUnderstood.Count > 0)];
    }
}
