namespace LeftBehind.Users.Recipes;

/// <summary>An account in a recipe. Without a password the demo password is taken, and the account is marked as a demo account.</summary>
internal sealed record UserRow(string UserName, string DisplayName, string Role, string? Organization);
