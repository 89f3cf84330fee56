namespace LeftBehind.Abstractions.Data;

/// <summary>Statements whose plan is the same for all values, and which nearly every request asks.</summary>
public static class PreparedStatement
{
    /// <summary>
    /// A tag of a query, or the comment that a statement begins with: PostgreSQL then reads and plans it once for each connection. Not for
    /// a query whose best plan depends on its values, as that of a list does.
    /// </summary>
    public const string Tag = "prepared";
}
