namespace LeftBehind.Organizations.Services;

/// <summary>What is wrong with a form: the field, and a text of the rules.</summary>
internal sealed record OrganizationFault(string Member, string Text);
