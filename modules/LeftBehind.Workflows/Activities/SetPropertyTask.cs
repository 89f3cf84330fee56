using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

internal sealed class SetPropertyTask(IWorkflowExpressions expressions, IStringLocalizer<Startup> text) : Activity<SetPropertyTask.Assignment>
{
    private const int LongestValue = 4_000;

    public sealed record Assignment : ITwoSyntaxes
    {
        [Required, StringLength(64), Display(Name = "Under what name")]
        public string PropertyName { get; init; } = "";

        [Display(Name = "Value")]
        public WorkflowExpression Value { get; init; } = new();

        /// <summary>Where Orchard Core keeps it when the syntax is Liquid.</summary>
        [ScaffoldColumn(false), Display(Name = "Value in Liquid")]
        public WorkflowExpression LiquidValue { get; init; } = new();

        [ScaffoldColumn(false)]
        public ScriptSyntax? Syntax { get; init; }

        WorkflowExpression ITwoSyntaxes.Chosen => Counts;

        internal WorkflowExpression Counts => Value.IsEmpty || (Syntax == ScriptSyntax.Liquid && !LiquidValue.IsEmpty) ? LiquidValue : Value;
    }

    public override string Name => nameof(SetPropertyTask);

    public override string Category => "Values";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Assignment properties, CancellationToken cancellationToken)
    {
        var value = await expressions.ValueAsync(properties.Counts, context, cancellationToken);
        if (value.ToJsonString().Length > LongestValue)
        {
            throw new ActivityFaultException("The value to keep is longer than 4,000 characters.");
        }
        context.Properties[properties.PropertyName] = value;
        if (context.IsTrial)
        {
            context.Would.Add(text["Keeps “{0}” as {1}.", value.ToString(), properties.PropertyName]);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
