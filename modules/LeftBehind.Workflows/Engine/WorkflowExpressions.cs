using System.Net;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Templates;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

internal sealed class WorkflowExpressions(ILiquidTemplateManager liquid, IDocumentSession session) : IWorkflowExpressions
{
    // Beside the cap on its steps: a step may be slow.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2);

    public async Task<JsonValue> ValueAsync(WorkflowExpression expression, WorkflowContext context, CancellationToken cancellationToken) =>
        ExpressionRules.Constant(expression) ?? JsonValue.Create(await RenderAsync(expression, context, cancellationToken));

    public async Task<bool> IsTrueAsync(WorkflowCondition condition, WorkflowContext context, CancellationToken cancellationToken) =>
        !condition.IsEmpty
        && (ExpressionRules.Constant(condition)?.ToString() ?? await RenderAsync(condition, context, cancellationToken)).Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    private async Task<string> RenderAsync(WorkflowExpression expression, WorkflowContext context, CancellationToken cancellationToken)
    {
        var template = ExpressionRules.Template(expression) ?? throw new ActivityFaultException("Scripts are not run here: write the expression in Liquid.");
        var item = await ContentItemOfAsync(template, context, cancellationToken);
        var model = new ExpressionModel(WorkflowOf(context, item), item);
        try
        {
            // Without a tag nothing is repeated: that needs nobody who watches the time.
            var written = template.Contains("{%", StringComparison.Ordinal)
                ? await Task.Run(() => liquid.RenderAsync(template, model, cancellationToken), cancellationToken).WaitAsync(_longest, cancellationToken)
                : await liquid.RenderAsync(template, model, cancellationToken);
            return WebUtility.HtmlDecode(written);
        }
        catch (TimeoutException exception)
        {
            throw new ActivityFaultException("The expression took longer than two seconds.", exception);
        }
        // What else it says may repeat values of the record.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new ActivityFaultException("The expression cannot be worked out with these values, or takes too many steps.", exception);
        }
    }

    private static Dictionary<string, object?> WorkflowOf(WorkflowContext context, Dictionary<string, object?> item) => new()
    {
        ["WorkflowId"] = context.WorkflowId,
        ["CorrelationId"] = context.CorrelationId,
        ["Properties"] = ExpressionModel.Plain(context.Properties),
        // Orchard Core hands the record in with what woke the workflow.
        ["Input"] = new Dictionary<string, object?>((Dictionary<string, object?>)ExpressionModel.Plain(context.Input)!) { ["ContentItem"] = item },
    };

    private async Task<Dictionary<string, object?>> ContentItemOfAsync(string template, WorkflowContext context, CancellationToken cancellationToken)
    {
        var (subject, item) = (context.Subject, new Dictionary<string, object?>());
        if (!template.Contains("ContentItem", StringComparison.Ordinal) || subject.ContentItemId.Length == 0)
        {
            return item;
        }
        var found = await session.QueryOutsideScope<ContentItem>()
            .Where(row => row.ContentItemId == subject.ContentItemId && (row.ContentItemVersionId == subject.ContentItemVersionId || (subject.ContentItemVersionId == "" && row.Latest)))
            .FirstOrDefaultAsync(cancellationToken);
        var parts = (Dictionary<string, object?>)ExpressionModel.Plain(found is null ? new JsonObject() : JsonNode.Parse(found.Document))!;
        foreach (var (part, value) in parts)
        {
            item[part] = value;
        }
        (item["ContentItemId"], item["ContentItemVersionId"], item["ContentType"]) = (subject.ContentItemId, found?.ContentItemVersionId, subject.ContentType);
        (item["DisplayText"], item["Content"], item["Published"], item["Latest"]) = (found?.DisplayText ?? "", parts, found?.Published ?? false, found?.Latest ?? false);
        return item;
    }
}
