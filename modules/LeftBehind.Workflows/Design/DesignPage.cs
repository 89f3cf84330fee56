using System.Text.Json;
using System.Text.Json.Serialization;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Design;

/// <summary>What the designer begins with.</summary>
/// <param name="Type">As it stands, or an empty one.</param>
/// <param name="BaseVersion">The version that is being changed; 0 for a new type.</param>
/// <param name="IsEnabled">Whether it begins workflows now.</param>
internal sealed record DesignPage(WorkflowTypeDocument Type, int BaseVersion, bool IsEnabled)
{
    private static readonly JsonSerializerOptions _web = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public required IReadOnlyList<PaletteKind> Kinds { get; init; }

    public required DesignCheck Check { get; init; }

    public bool IsNew => BaseVersion == 0;

    public string TypeJson => WorkflowTypeJson.Write(Type);

    public string KindsJson => JsonSerializer.Serialize(Kinds, _web);

    public string CheckJson => JsonSerializer.Serialize(Check, _web);

    public static string Json(object value) => JsonSerializer.Serialize(value, _web);
}
