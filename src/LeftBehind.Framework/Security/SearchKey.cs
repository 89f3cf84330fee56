namespace LeftBehind.Framework.Security;

/// <summary>The settings row of the key that <see cref="KeyedHash"/> works with.</summary>
internal sealed class SearchKey
{
    /// <summary>Protected by Data Protection; empty until the first start.</summary>
    public string Protected { get; set; } = "";
}
