namespace LeftBehind.Ui.Screens;

/// <summary>What a password for a file has to be.</summary>
public static class FilePasswordRules
{
    public const int Shortest = 8;
    public const int Longest = 64;

    /// <summary>Null where it will do.</summary>
    public static FilePasswordFault? FaultOf(string? password, string? again) =>
        password is not { Length: >= Shortest and <= Longest } ? FilePasswordFault.WrongLength
        // Programs do not agree on how other characters become bytes: such an archive would open in one and not in the next.
        : password.Any(character => character is < '!' or > '~') ? FilePasswordFault.OtherCharacters
        : password != again ? FilePasswordFault.NotTheSame
        : null;
}
