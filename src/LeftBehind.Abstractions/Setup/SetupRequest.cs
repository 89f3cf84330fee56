namespace LeftBehind.Abstractions.Setup;

/// <summary>What the set-up page asks for.</summary>
/// <param name="Token">The one-time token from the log: whoever can read that may set the site up.</param>
/// <param name="Recipe">Name of a recipe of <see cref="ISiteSetup.ListAsync"/>.</param>
/// <param name="AdminUserName">Sign-in name of the administrator.</param>
/// <param name="AdminPassword">Their password.</param>
public sealed record SetupRequest(string Token, string Recipe, string AdminUserName, string AdminPassword);
