namespace LeftBehind.Users.ViewModels;

/// <summary>What is handed to a person on paper.</summary>
internal sealed record PasswordSlip(string DisplayName, string UserName, string Password, string Task);
