namespace LeftBehind.Letters.Sounds;

/// <summary>Whose recording it is, which decides what it may be.</summary>
public enum SoundUse
{
    /// <summary>From a family: whatever their phone makes.</summary>
    Reply,

    /// <summary>From the school: what every phone plays in its browser.</summary>
    Letter,
}
