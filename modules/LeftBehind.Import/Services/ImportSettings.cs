using System.Text.Json;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Import.Services;

/// <summary>The user's choices for a batch, stored as JSON.</summary>
internal sealed record ImportSettings
{
    public IReadOnlyList<SheetSettings> Sheets { get; init; } = [];

    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    public SheetSettings? Of(int sheet) => Sheets.FirstOrDefault(settings => settings.Index == sheet);

    public string ToJson() => JsonSerializer.Serialize(this, ContentJson.Options);

    public static ImportSettings Parse(string json) => JsonSerializer.Deserialize<ImportSettings>(json, ContentJson.Options) ?? new();
}
