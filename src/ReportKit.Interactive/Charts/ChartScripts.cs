namespace ReportKit.Interactive;

/// <summary>The scripts that turn a static drawing into an interactive chart, each for a page that may lack the other.</summary>
/// <remarks>A chart puts itself into a queue on <c>window</c>. The script of the notebook's setup unpacks plotly.js and draws what
/// waits there, then what comes. Where scripts don't run, or plotly.js never comes, the drawing stays.</remarks>
internal static class ChartScripts
{
    /// <summary>Puts a chart into the queue, and the drawing itself into the page, so that it takes the page's colours.</summary>
    public static string Queue(string id, string figureJson) =>
        $"<script>{Enqueue.Replace("ID", id, StringComparison.Ordinal)}({Html.Script(figureJson)});</script>";

    /// <summary>Unpacks plotly.js, unless the page has it, and draws the queue.</summary>
    public static string Library(string packed) => $"<script>{Draw}(\"{packed}\");</script>";

    private const string Enqueue = """
        (function(figure){
        document.querySelectorAll('[data-reportkit-figure="ID"] img').forEach(function(image){
        var bytes=atob(image.src.slice(image.src.indexOf(",")+1)),box=document.createElement("div");
        box.innerHTML=new TextDecoder().decode(Uint8Array.from(bytes,function(c){return c.charCodeAt(0)}));
        var svg=box.firstElementChild,paper=svg.querySelector(".paper");
        svg.style.color="";if(paper)paper.remove();image.replaceWith(svg)});
        (window.reportkitCharts=window.reportkitCharts||[]).push({id:"ID",figure:figure})})
        """;

    // The library is a classic script for a page, for require.js and for CommonJS; with those names hidden it is one for the page.
    private const string Draw = """
        (function(packed){
        var queue=window.reportkitCharts||[];
        function show(box,figure){
        if(box.dataset.drawn)return;box.dataset.drawn="1";
        var still=box.firstElementChild,chart=document.createElement("div"),ink=getComputedStyle(box).color;
        var layout=JSON.parse(JSON.stringify(figure.layout||{}));
        if(still){chart.setAttribute("role","img");chart.setAttribute("aria-label",box.dataset.alt||"");delete layout.title;
        layout.margin=Object.assign({},layout.margin,{t:layout.showlegend?44:14});
        layout.font=Object.assign({},layout.font,{color:ink})}
        box.appendChild(chart);
        function back(error){chart.remove();if(still)still.style.display="";console.warn("ReportKit: the chart stays as drawn.",error)}
        function drawn(){if(still)still.style.display="none"}
        try{window.Plotly.newPlot(chart,figure.data||[],layout,figure.config||{responsive:true}).then(drawn,back)}catch(error){back(error)}}
        function draw(item,tries){
        var boxes=document.querySelectorAll('[data-reportkit-figure="'+item.id+'"]');
        if(!boxes.length&&tries>0)setTimeout(function(){draw(item,tries-1)},200);
        boxes.forEach(function(box){show(box,item.figure)})}
        function start(){window.reportkitCharts={push:function(item){draw(item,25)}};
        if(Array.isArray(queue))queue.forEach(function(item){draw(item,25)})}
        if(!Array.isArray(queue))return;
        if(window.Plotly){start();return}
        if(window.reportkitLoading||typeof DecompressionStream==="undefined")return;
        window.reportkitLoading=true;
        var bytes=Uint8Array.from(atob(packed),function(c){return c.charCodeAt(0)});
        new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text().then(function(code){
        var script=document.createElement("script");
        script.textContent="(function(define,module,exports,require){"+code+"\n}).call(window);";
        document.head.appendChild(script);script.remove();
        queue=window.reportkitCharts||[];start()}).catch(function(error){window.reportkitLoading=false;
        console.warn("ReportKit: plotly.js can't be unpacked.",error)})})
        """;
}
