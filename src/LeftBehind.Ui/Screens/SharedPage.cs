using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Ui.Screens;

/// <summary>A page of the theme that any module's action may show: its view bears the name of its model.</summary>
internal static class SharedPage
{
    public static ViewResult Of<TModel>(ActionContext context, TModel model)
    {
        var services = context.HttpContext.RequestServices;
        return new()
        {
            ViewName = typeof(TModel).Name,
            ViewData = new ViewDataDictionary<TModel>(services.GetRequiredService<IModelMetadataProvider>(), context.ModelState) { Model = model },
            TempData = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext),
        };
    }
}
