namespace LeftBehind.Import.ViewModels;

internal sealed class StartForm
{
    public int? OrganizationId { get; set; }

    public IFormFile? File { get; set; }

    public string? Pasted { get; set; }
}
