namespace LeftBehind.Organizations.ViewModels;

/// <summary>Into which school, and from which day on.</summary>
internal sealed class MergeForm
{
    public int? Into { get; set; }

    public DateOnly? On { get; set; }

    public int Revision { get; set; }
}
