using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Import.Values;

internal sealed class ContactDraft
{
    private readonly List<string> _phones = [];
    private readonly List<string> _others = [];
    private string _name = "";
    private string _relation = "";
    private string _address = "";

    public bool HasName => _name.Length > 0;

    public bool IsBegunByNameAndMore(bool newLine) => HasName && (_phones.Count > 0 || (newLine && _address.Length > 0));

    public void Take(Piece piece)
    {
        switch (piece.Kind)
        {
            case PieceKind.Phone when PhoneNumber.TryParse(piece.Text, out var number):
                _phones.Add(number.Value);
                break;
            case PieceKind.BadPhone:
                _others.Add(piece.Text);
                break;
            case PieceKind.Relation when _relation.Length == 0:
                _relation = piece.Text;
                break;
            case PieceKind.Name when !HasName:
                TakeName(piece.Text);
                break;
            case PieceKind.Name or PieceKind.Address or PieceKind.Relation:
                _address += piece.Text;
                break;
            default:
                break;
        }
    }

    public Contact Build() => new()
    {
        Name = _name,
        Relation = _relation,
        Address = _address,
        Phones = [.. _phones.Distinct()],
        NotUnderstood = _others,
    };

    private void TakeName(string text)
    {
        (_name, var relation) = Pieces.WithoutRelation(text);
        _relation = _relation.Length == 0 ? relation : _relation;
    }
}
