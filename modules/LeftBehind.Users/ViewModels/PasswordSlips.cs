namespace LeftBehind.Users.ViewModels;

internal sealed record PasswordSlips(IReadOnlyList<PasswordSlip> Slips, string Address);
