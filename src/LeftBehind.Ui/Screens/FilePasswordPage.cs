namespace LeftBehind.Ui.Screens;

/// <summary>Asks for the password of a file before it is sent.</summary>
/// <param name="FileName">Of the archive.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="MustBeLocked">Whether the site lets it out no other way.</param>
/// <param name="Fault">What was wrong with the password that was typed.</param>
public sealed record FilePasswordPage(string FileName, string Action, bool MustBeLocked, FilePasswordFault? Fault);
