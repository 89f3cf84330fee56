namespace LeftBehind.Users.Services;

/// <summary>What is wrong with a form: the field, and what to do in the user's language.</summary>
internal sealed record AccountFault(string Member, string Text);
