using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace LeftBehind.Framework.Templates;

/// <summary>
/// Finds ranges that are long or whose length shows only later. Fluid makes all numbers of a range before the first of them is a step, so
/// that the limit of steps comes after the memory is gone.
/// </summary>
internal sealed class RangeLimit : AstVisitor
{
    private const int Longest = 1_000;
    private const int Farthest = 10_000;

    private bool _isBroken;

    public static bool IsBroken(IFluidTemplate template)
    {
        var limit = new RangeLimit();
        limit.VisitTemplate(template);
        return limit._isBroken;
    }

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression)
    {
        _isBroken |= !(NumberIn(rangeExpression.From) is { } from && NumberIn(rangeExpression.To) is { } to && to - from <= Longest);
        return base.VisitRangeExpression(rangeExpression);
    }

    // Far enough for years; numbers without bounds could not be subtracted.
    private static decimal? NumberIn(Expression end) =>
        end is LiteralExpression { Value: NumberValue number } && number.ToNumberValue() is >= -Farthest and <= Farthest and var value ? value : null;
}
