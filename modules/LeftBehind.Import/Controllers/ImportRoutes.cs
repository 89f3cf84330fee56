namespace LeftBehind.Import.Controllers;

/// <summary>The addresses of the import's screens; an order below 0 puts them before <c>/admin/children/{id}</c>.</summary>
internal static class ImportRoutes
{
    public const string Start = "/admin/{target:importtarget}/import";
    public const string Batch = Start + "/{id:length(32)}";
    public const int Order = -1;

    public static string Of(string target) => $"~/admin/{target}/import";

    public static string Of(string target, string id, string step) => $"~/admin/{target}/import/{id}/{step}";
}
