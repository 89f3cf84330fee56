namespace LeftBehind.Letters.ViewModels;

internal sealed record ContactPolicyPage(string School, string Phone, int QuietDays)
{
    public string Principal { get; init; } = "";

    /// <summary>With the class teacher's name, empty where there is none.</summary>
    public IReadOnlyList<(string Class, string Teacher)> Classes { get; init; } = [];
}
