namespace LeftBehind.Ui.Screens;

/// <summary>Why a password does not do for a file.</summary>
public enum FilePasswordFault
{
    WrongLength,
    OtherCharacters,
    NotTheSame,
}
