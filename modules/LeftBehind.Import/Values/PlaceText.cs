using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Import.Values;

/// <summary>A place with phones, maybe with a date before it: <c>2013年2月，江苏省苏州市 13812345678</c>.</summary>
public static class PlaceText
{
    public static PlaceAndPhones Parse(string? text)
    {
        if (NoneText.Is(text))
        {
            return PlaceAndPhones.Nothing;
        }

        var leading = DateText.TakeLeading(text);
        var pieces = Pieces.Of(leading.Date is null ? text : leading.Rest);
        return new PlaceAndPhones
        {
            Since = leading.Date,
            Place = string.Join(' ', pieces.Where(piece => piece.Kind is PieceKind.Address or PieceKind.Name or PieceKind.Relation).Select(piece => piece.Text)),
            Phones = [.. pieces.Where(piece => piece.Kind == PieceKind.Phone).Select(piece => PhoneNumber.TryParse(piece.Text, out var number) ? number.Value : "").Where(phone => phone.Length > 0).Distinct()],
            NotUnderstood = [.. pieces.Where(piece => piece.Kind == PieceKind.BadPhone).Select(piece => piece.Text)],
        };
    }
}
