using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Types;

/// <summary>How an expression is read: a constant, Liquid, or a script, which is refused.</summary>
internal static partial class ExpressionRules
{
    /// <summary>The constant that an expression is; null where it is none.</summary>
    public static JsonValue? Constant(WorkflowExpression expression)
    {
        var text = expression.Expression.Trim();
        if (Quoted().Match(text) is { Success: true } quoted)
        {
            return JsonValue.Create(quoted.Groups[1].Value);
        }
        // To try would throw for each Liquid expression each time that it is worked out.
        if (text is not ("true" or "false" or ['"' or '-' or (>= '0' and <= '9'), ..]))
        {
            return null;
        }
        try
        {
            return JsonNode.Parse(text) as JsonValue;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The Liquid template that gives the value; of a condition, <c>true</c> where it holds. Null where it is a script.</summary>
    public static string? Template(WorkflowExpression expression)
    {
        var text = expression.Expression.Trim();
        if (text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal))
        {
            return text;
        }
        if (expression is WorkflowCondition)
        {
            return Script().IsMatch(text) ? null : $"{{% if {text} %}}true{{% endif %}}";
        }
        return Script().IsMatch(text) ? null : text;
    }

    /// <returns>Null where it is right, else Liquid's complaint, or nothing where it is a script.</returns>
    public static string? Check(WorkflowExpression expression, Func<string, string?> validateLiquid) =>
        expression.IsEmpty || Constant(expression) is not null ? null
        : Template(expression) is { } template ? validateLiquid(template)
        : "";

    [GeneratedRegex(@"^'([^'\\]*)'$")]
    private static partial Regex Quoted();

    // Calls, assignments, blocks and operators that Liquid does not have.
    [GeneratedRegex(@"[;(){}`]|=>|===|!==|&&|\|\||^\s*(return|var|let|const)\b|^[^=!<>]*[^=!<>\s]\s*=\s*[^=]")]
    private static partial Regex Script();
}
