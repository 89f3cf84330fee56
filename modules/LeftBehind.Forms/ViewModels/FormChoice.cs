namespace LeftBehind.Forms.ViewModels;

/// <summary>What a user chose above a form, as it stands in the address. What cannot be read counts as not chosen.</summary>
internal sealed record FormChoice
{
    /// <summary>填报时间</summary>
    public DateOnly? On { get; init; }

    /// <summary>The newest versions, accepted or not; for schools only.</summary>
    public bool Drafts { get; init; }

    /// <summary>Annex 1 upright.</summary>
    public bool Portrait { get; init; }
}
