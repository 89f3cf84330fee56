namespace LeftBehind.Ui.Security;

/// <summary>Whether a part of a record is seen.</summary>
public enum SightKind
{
    Shown,

    /// <summary>Masked until it is asked for, which the log keeps.</summary>
    OnDemand,

    Hidden,
}
