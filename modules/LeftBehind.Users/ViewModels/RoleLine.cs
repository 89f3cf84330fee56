namespace LeftBehind.Users.ViewModels;

/// <summary>A role on the list.</summary>
internal sealed record RoleLine(string Role, int Holders, int Rights, bool IsChanged);
