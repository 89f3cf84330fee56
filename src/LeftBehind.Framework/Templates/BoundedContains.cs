using Fluid;
using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using Fluid.Values;

namespace LeftBehind.Framework.Templates;

/// <summary>A long text sought in a longer one is a single step.</summary>
internal sealed class BoundedContains(Expression left, Expression right) : BinaryExpression(left, right)
{
    private readonly ContainsBinaryExpression _contains = new(left, right);

    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        BoundedContext.Check(context);
        return _contains.EvaluateAsync(context);
    }
}
