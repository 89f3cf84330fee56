namespace LeftBehind.Workflows.Activities;

/// <summary>In which of its two places Orchard Core keeps the expression that counts; files have it by name or by number.</summary>
internal enum ScriptSyntax
{
    JavaScript,
    Liquid,
}
