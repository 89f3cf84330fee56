using Fluid;

namespace LeftBehind.Framework.Templates;

/// <summary>Where a template is worked out: it ends in good time, or is ended.</summary>
internal sealed class BoundedContext(object model, TemplateOptions options, TimeProvider time) : TemplateContext(model, options)
{
    // A letter takes a thousandth of it, and a machine that has much to do may stop for a second or two.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    private readonly long _begun = time.GetTimestamp();

    /// <exception cref="InvalidOperationException">The time is over.</exception>
    public void Check()
    {
        if (time.GetElapsedTime(_begun) > _longest)
        {
            throw new InvalidOperationException("The template took longer than five seconds.");
        }
    }

    public static void Check(TemplateContext context) => (context as BoundedContext)?.Check();
}
