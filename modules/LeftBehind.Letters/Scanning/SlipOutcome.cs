namespace LeftBehind.Letters.Scanning;

/// <summary>What became of a slip whose code was read.</summary>
internal enum SlipOutcome
{
    Filed,
    FiledBefore,

    /// <summary>Made up, or of another school: which, is not said.</summary>
    NotFound,
}
