namespace LeftBehind.Import.Values;

internal enum PieceKind
{
    Phone,
    BadPhone,
    Relation,
    Name,
    Address,
    Other,
}
