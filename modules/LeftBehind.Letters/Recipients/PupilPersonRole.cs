namespace LeftBehind.Letters.Recipients;

[Flags]
internal enum PupilPersonRole
{
    None = 0,
    Parent = 1,
    Guardian = 2,
}
